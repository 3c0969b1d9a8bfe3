import { prismaCsv, unknownOf } from '../export/prisma-csv.ts'
import { prismaFlow } from '../export/prisma-flow.ts'
import { aggregate } from '../stages.ts'
import { exported } from './exported.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** The flow from records found to studies included, as the R package PRISMA2020 draws it. What it has no box for is told and stands in none. */
export async function exportPrisma(run: Run, { to }: { to: string | undefined }): Promise<Said> {
  return exported(run, to, review => {
    const flow = aggregate(review, run.onStage).find(({ table }) => table.name === 'screening-flow')
    const { numbers, outside, notSampled, withoutRecord } = prismaFlow(flow?.rows ?? [], review)
    return {
      content: prismaCsv(numbers),
      remarks: [
        'In R: PRISMA2020::PRISMA_flowdiagram(PRISMA2020::PRISMA_data(read.csv("the file")))',
        `Empty, because the review does not keep it: ${unknownOf(numbers).join(', ')}.`,
        ...(withoutRecord.length === 0
          ? []
          : [
              'Of duplicates that is because some hits stand for no record, and no sheet says which were met twice and which were not taken:',
              ...withoutRecord.map(({ search, hits, records }) => `    ${search}: hits ${hits}, records ${records}`),
            ]),
        'A record that several searches met is counted once, under the first kind of place; it is no duplicate.',
        ...(notSampled === 0
          ? []
          : [`Among the excluded, with their reasons: ${notSampled} that were eligible and not sampled.`]),
        ...(outside.length === 0 ? [] : ['Records that no box of the diagram is for:']),
        ...outside.map(({ what, n }) => `    ${what}: ${n}`),
      ],
    }
  })
}
