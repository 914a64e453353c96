import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/written/cases.json';
import type { Fragment } from '../../contract/contract';
import { plain, textOf } from '../fragments';
import { blocksOf, isFormatted, type Block, type Item } from './blocks';
import type { Run } from './runs';

/** Blocks as tags, to read in a test; marks between guillemets. */
const drawn = (text: string | Fragment[]) =>
  drawnAll(blocksOf(typeof text === 'string' ? plain(text) : text));
const drawnAll = (blocks: Block[]): string => blocks.map(drawnBlock).join('');
const drawnFragments = (fragments: Fragment[]) =>
  fragments.map(({ text, hit }) => (hit ? `«${text}»` : text)).join('');

function drawnBlock(block: Block): string {
  if (block.is === 'lines') return `<p>${drawnRuns(block.runs)}</p>`;
  if (block.is === 'quote') return `<quote>${drawnAll(block.blocks)}</quote>`;
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map(drawnItem).join('')}</${tag}>`;
}

function drawnItem({ number, runs, within }: Item): string {
  return `<li${number === undefined ? '' : ` ${number}`}>${drawnRuns(runs)}${drawnAll(within)}</li>`;
}

function drawnRuns(runs: Run[]): string {
  return runs
    .map((run) => {
      if (run.is === 'text') return drawnFragments(run.fragments);
      if (run.is === 'bold') return `<b>${drawnRuns(run.runs)}</b>`;
      return `<a ${run.address}>${drawnFragments(run.fragments)}</a>`;
    })
    .join('');
}

// A text is set on paper in the same way (`besef-report`, `written`): both are held to these cases.
describe('what is meant', () => {
  it.each(cases.drawn as [string, string][])('%j', (text, expected) => {
    const blocks = blocksOf(plain(text));
    expect(drawnAll(blocks)).toBe(expected);
    expect(isFormatted(blocks), 'what merely looks like a sign stays as typed').toBe(
      expected !== `<p>${text}</p>`,
    );
  });
});

describe('what was searched for stays marked', () => {
  const marked = (...parts: string[]) => parts.map((text, i) => ({ text, hit: i % 2 === 1 }));

  it.each([
    [['de ', '**gouden** weken', ' nu'], '<p>de <b>«gouden»</b>« weken» nu</p>'],
    [['- een ', 'klas', '\n- ', 'klassen'], '<ul><li>een «klas»</li><li>«klassen»</li></ul>'],
    [['', '> citaat', ''], '<quote><p>«citaat»</p></quote>'],
    [['[het ', 'stuk', '](https://a.be)'], '<p><a https://a.be>het «stuk»</a></p>'],
    [['[het stuk](https://', 'besef', '.be)'], '<p><a https://besef.be>«het stuk»</a></p>'],
    [['https://', 'besef', '.be.'], '<p><a https://besef.be>https://«besef».be</a>.</p>'],
  ])('%j', (parts, expected) => expect(drawn(marked(...parts))).toBe(expected));
});

describe('long and hostile texts are read in the time they are long', () => {
  const LONG = 1_000_000;
  /** A second at most on a machine at rest; what is not linear takes minutes on any. */
  const MOST_MS = 20_000;
  it.each([
    'a',
    '*',
    '**a',
    '** ',
    '[',
    '[a](',
    '[a](http://b',
    'http://a(',
    'https://',
    '> ',
    '- a\n',
    '\n',
    ' - a\n',
    '> - a\n',
    '1. ',
  ])(
    'a million of %j',
    (piece) => {
      const text = piece.repeat(LONG / piece.length);
      const started = performance.now();
      blocksOf(plain(text));
      expect(performance.now() - started).toBeLessThan(MOST_MS);
    },
    60_000,
  );

  it('and are shown as typed when they are all signs', () => {
    const text = '- **punt**\n'.repeat(10_000);
    expect(drawn(text)).toBe(`<p>${text}</p>`);
  });

  it('and lists in lists in lists stay shallow', () => {
    const text = Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n');
    expect(drawn(text).match(/<ul>/g)!.length).toBeLessThanOrEqual(3);
  });
});

it('marks nothing that is not there', () => expect(textOf(plain(''))).toBe(drawn('')));
