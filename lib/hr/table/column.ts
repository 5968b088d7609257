/** The kinds of numbers that a column holds. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** A column of numbers that grows; a table of a hundred thousand rows is a dozen of them, some megabytes in all. */
export class Column<T extends Numbers = Numbers> {
  private values: T;
  private used = 0;
  private readonly make: (length: number) => T;

  constructor(make: (length: number) => T) {
    this.make = make;
    this.values = make(1024);
  }

  get length(): number {
    return this.used;
  }

  push(value: number): void {
    if (this.used === this.values.length) {
      const wider = this.make(this.used * 2);
      wider.set(this.values as never);
      this.values = wider;
    }
    this.values[this.used] = value;
    this.used += 1;
  }

  /** The value of a row; 0 for a row that is not there. */
  at(row: number): number {
    return this.values[row] ?? 0;
  }
}

/** New empty columns of each kind. */
export const column = {
  u8: () => new Column((length) => new Uint8Array(length)),
  u16: () => new Column((length) => new Uint16Array(length)),
  u32: () => new Column((length) => new Uint32Array(length)),
  i32: () => new Column((length) => new Int32Array(length)),
  f64: () => new Column((length) => new Float64Array(length)),
};

/** Texts by number: each different one is kept once, since ten thousand people share a few agencies and positions. */
export class Dictionary {
  // Number 0 is no text, since that is what a column answers for a row that is not there.
  private readonly texts: string[] = [''];
  private readonly numbers = new Map<string, number>([['', 0]]);

  /** The number of a text, a new one where it was not seen before. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.texts.push(text);
    this.numbers.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  text(number: number): string {
    return this.texts[number] ?? '';
  }
}
