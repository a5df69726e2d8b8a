/** Something that is timed. */
export interface Runner<Name extends string> {
  readonly name: Name
  readonly run: () => Promise<unknown>
}

/**
 * The milliseconds of each run of each runner. They take turns, and another one begins each round, so that whatever
 * else this machine does hits each alike.
 */
export async function measureTimes<Name extends string>(
  runners: ReadonlyArray<Runner<Name>>,
  rounds: number,
): Promise<ReadonlyMap<Name, readonly number[]>> {
  const times = new Map<Name, number[]>(runners.map(({name}) => [name, []]))
  const warmUp = Math.ceil(rounds / 5)
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < runners.length; turn += 1) {
      const runner = runners[(turn + round + warmUp) % runners.length]
      if (!runner) continue
      const started = performance.now()
      await runner.run()
      if (round >= 0) times.get(runner.name)?.push(performance.now() - started)
    }
  }
  return times
}
