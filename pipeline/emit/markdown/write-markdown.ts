import type { RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { plain } from '../../canonical/plain-markdown.ts'

/** Blocks as Markdown that a forge shows. All text goes through the escape of ours, which knows what a forge reads beyond Markdown. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, OPTIONS)
}

const OPTIONS: Options = {
  bullet: '-',
  resourceLink: true,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    text: ({ value }: { value: string }) => plain(value),
    break: () => '<br>',
    image: ({ alt, url }: { alt: string; url: string }) => `![${plain(alt)}](${url})`,
  },
}
