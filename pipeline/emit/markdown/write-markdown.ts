import type { RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, type State, toMarkdown } from 'mdast-util-to-markdown'
import { plain } from '../../canonical/plain-markdown.ts'

/**
 * Blocks as Markdown that a forge shows. All text goes through the escape of ours, which knows what a forge reads beyond Markdown; an address that is a link to
 * itself stands as it is, so that it can be copied.
 */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, OPTIONS)
}

const OPTIONS: Options = {
  bullet: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    text: ({ value }: { value: string }, _: unknown, { stack }: State) =>
      stack.includes('autolink') ? value : plain(value),
    break: () => '<br>',
    image: ({ alt, url }: { alt: string; url: string }) => `![${plain(alt)}](${url})`,
  },
}
