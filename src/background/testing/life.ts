type Step = <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) => (...args: A) => Promise<R>

const never = new Promise<never>(() => undefined)

/**
 * A background that dies after so many steps: whatever it awaits then never comes. Each call counts twice: it may
 * die before it is done, and when it is done but nobody has learned of it.
 */
export class Life {
  over = false
  /** Steps lived so far. */
  lived = 0
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  end(): void {
    this.over = true
  }

  readonly step: Step =
    (work) =>
    async (...args) => {
      await this.#count()
      try {
        return await work(...args)
      } finally {
        await this.#count()
      }
    }

  /** An object whose methods are all such steps. */
  steps<T extends object>(object: T): T {
    const methods = Object.entries(object).map(([name, work]) => [
      name,
      this.step(work as (...args: unknown[]) => Promise<unknown>), // as are all of ours that are used
    ])
    return Object.fromEntries(methods) as T // the same names, the same methods
  }

  async #count(): Promise<void> {
    if (!this.over && this.lived < this.#most) this.lived++
    else {
      this.over = true
      await never
    }
  }
}
