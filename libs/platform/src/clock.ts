/** Time is handed in, so that a test can stand at the night the clocks change. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

export class TestClock extends Clock {
  constructor(private time: Date) {
    super();
  }

  static at(instant: string): TestClock {
    return new TestClock(new Date(instant));
  }

  now(): Date {
    return new Date(this.time);
  }

  set(instant: Date): void {
    this.time = instant;
  }
}
