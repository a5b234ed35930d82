export type Params = Readonly<Record<string, string | number>>;

/** `{name}` in a sentence is the parameter of that name; one that is missing stays visible, so that it is noticed. */
export function fill(sentence: string, params: Params = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));
}

/** The key itself is the answer for a sentence that nobody has written. */
export function translator<Key extends string>(sentences: Readonly<Record<Key, string>>) {
  return (key: Key, params?: Params): string => fill(sentences[key] ?? key, params);
}
