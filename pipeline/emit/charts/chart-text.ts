/** What a chart says in one language. */
export interface ChartText {
  /** What the chart shows, as a sentence without a full stop. */
  title: string
  /** Unit, sample and caveat, under the title. */
  subtitle: string[]
  /** Alternative text for those who do not see the chart. */
  description: string
}

/** The text of a chart: the description says the finding, the sample, the numbers and the caveat. */
export function chartText(title: string, sample: string, numbers: string, caveat: string): ChartText {
  const description = [`${title}.`, sample, numbers, caveat].filter(sentence => sentence !== '').join(' ')
  return { title, subtitle: [sample, caveat], description }
}
