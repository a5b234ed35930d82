/** The simulator stands alone, as another company's app would: no script, no file of ours. */
export const STYLE = `
  :root { --night: #10243e; --night-soft: #1b3656; --snow: #f4f7fb; --ink: #16202c; --soft: #4c5c6e; --line: #c9d3df; --go: #0a5a86; --good: #1f6b45 }
  * { box-sizing: border-box }
  body { margin: 0; min-height: 100vh; background: var(--night); color: var(--ink); font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif }
  .banner { margin: 0; padding: .625rem 1rem; background: #ffcb47; color: #16202c; text-align: center; font-weight: 600; font-size: .9375rem }
  main { width: min(27rem, calc(100% - 2rem)); margin: 2rem auto; padding: 1.75rem 1.5rem 2rem; background: #fff; border-radius: 1.5rem; box-shadow: 0 24px 60px rgb(0 0 0 / 35%) }
  h1 { margin: 0 0 1.25rem; font-size: 1.625rem; line-height: 1.2 }
  form { margin: 0 }
  fieldset { margin: 0 0 1.25rem; padding: 0; border: 0 }
  legend { padding: 0 0 .5rem; color: var(--soft); font-size: .9375rem; font-weight: 600 }
  button, input { font: inherit; color: inherit }
  button { cursor: pointer }
  .person { display: flex; gap: .875rem; align-items: center; width: 100%; margin: 0 0 .5rem; padding: .625rem .75rem; border: 1px solid var(--line); border-radius: .875rem; background: #fff; text-align: left; line-height: 1.3 }
  .person:hover { background: var(--snow); border-color: var(--soft) }
  .person span, .me span { color: var(--soft) }
  .person strong, .me strong { color: var(--ink) }
  .initials { flex: none; display: grid; place-items: center; width: 2.5rem; height: 2.5rem; border-radius: 50%; background: var(--night-soft); color: #fff !important; font-size: .875rem; font-weight: 600 }
  .me { display: flex; gap: .875rem; align-items: center; margin-bottom: 1.5rem; padding: .75rem; border-radius: .875rem; background: var(--snow); line-height: 1.3 }
  .me span { overflow-wrap: anywhere }
  .me button { margin: 0 0 0 auto; width: auto; padding: .375rem .75rem; font-size: .9375rem }
  .order { margin-bottom: 1.5rem; padding: 1rem 1.125rem; border-left: .25rem solid var(--go); background: var(--snow); border-radius: 0 .875rem .875rem 0 }
  .order p { margin: 0; color: var(--soft) }
  .order .text { color: var(--ink); font-size: 1.1875rem; font-weight: 600; overflow-wrap: anywhere }
  .primary, .plain { display: block; width: 100%; margin: 0 0 .625rem; padding: .75rem 1rem; border-radius: .875rem; font-weight: 600 }
  .primary { border: 1px solid var(--go); background: var(--go); color: #fff }
  .primary:hover { background: #08486b }
  .plain { border: 1px solid #66778a; background: #fff }
  .plain:hover { background: var(--snow) }
  details { margin-top: .75rem }
  summary { padding: .5rem 0; color: var(--soft); cursor: pointer }
  .free label { display: block; margin-bottom: .375rem; font-weight: 600; font-size: .9375rem }
  .row { display: flex; gap: .5rem }
  .row input { flex: 1; min-width: 0; padding: .625rem .75rem; border: 1px solid #66778a; border-radius: .75rem }
  .row button { width: auto; margin: 0 }
  .note { margin: 0 0 1.25rem; padding: .75rem 1rem; border-radius: .75rem; background: #fff4d1 }
  .end { display: flex; gap: 1rem; align-items: center; margin: 0; font-size: 1.125rem }
  .end span { flex: none; display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; background: var(--soft); color: #fff; font-size: 1.5rem }
  .end.good span { background: var(--good) }
  .back { margin: 1.5rem 0 0 }
  a { color: var(--go) }
  :focus-visible { outline: 3px solid #ffcb47; outline-offset: 2px; box-shadow: 0 0 0 2px var(--ink) }
`;
