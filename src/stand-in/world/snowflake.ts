/** The first second of 2015, where Discord's ids begin. @see https://discord.com/developers/docs/reference#snowflakes */
const EPOCH = 1_420_070_400_000;

/** Makes ids as Discord does: milliseconds since 2015 in the upper 42 bits, a running number in the lower 12. */
export class SnowflakeMaker {
  #last = 0;
  #increment = 0;

  /** A new id that sorts after every earlier one. */
  next(now: number): string {
    if (now > this.#last) {
      this.#last = now;
      this.#increment = 0;
    } else if (++this.#increment > 0xfff) {
      this.#last++;
      this.#increment = 0;
    }
    return ((BigInt(this.#last - EPOCH) << 22n) | BigInt(this.#increment)).toString();
  }
}
