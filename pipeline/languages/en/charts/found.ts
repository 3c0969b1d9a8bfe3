/** What is found of conditions: what is wanted and lacking, and what is a burden and there. */
export const found = {
  sample: ({ who, studies }: { who: string; studies: string }) =>
    `Each bar: of ${studies}, those in which ${who} tell it; the others do not speak of it, or only in other ways. Beside it: the studies that declare an effect, whoever declares it; in brackets the lowest and the highest number of other readings.`,
  undecided: ({ codes }: { codes: string }) =>
    `In neither figure, because it cannot be said in general whether it is wanted: ${codes}.`,
  none: 'none declares an effect',
  end: ({ n }: { n: string }) => `all studies: ${n}`,
  bar: ({ code, part, n }: { code: string; part: string; n: string }) => `${code}, ${part}: studies ${n}`,
  inWords: ({ code, parts, declared }: { code: string; parts: string; declared: string }) =>
    `${code}: ${parts}; effect: ${declared}.`,
}
