/** Something that has happened, told by one library to those on its right. Payloads carry ids and decisions, not texts. */
export interface Fact<T> {
  readonly name: string;
  readonly payload?: T;
}

export const defineFact = <T>(name: string): Fact<T> => ({ name });

/** Listeners run one after another inside the transaction that states the fact: all of it happens, or none. */
export class Facts {
  private readonly listeners = new Map<string, ((payload: never) => Promise<void>)[]>();

  on<T>(fact: Fact<T>, listener: (payload: T) => Promise<void>): void {
    this.listeners.set(fact.name, [...(this.listeners.get(fact.name) ?? []), listener]);
  }

  async state<T>(fact: Fact<T>, payload: T): Promise<void> {
    for (const listener of this.listeners.get(fact.name) ?? []) {
      await listener(payload as never);
    }
  }
}
