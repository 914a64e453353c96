// A text without its signs, for where there is only room for words: a row of a list, a line of a table.

import type { Fragment } from '../../contract/contract';
import { blocksOf, type Block, type Item } from './blocks';
import type { Run } from './runs';

/** The text as it is read, blocks and items each on a line of their own, with what was searched for still marked. */
export function shown(fragments: Fragment[]): Fragment[] {
  return fragmentsOf(blocksOf(fragments));
}

function fragmentsOf(blocks: Block[]): Fragment[] {
  return lined(blocks.map(fragmentsOfOne));
}

function fragmentsOfOne(block: Block): Fragment[] {
  if (block.is === 'lines') return block.runs.flatMap(fragmentsOfRun);
  return block.is === 'quote' ? fragmentsOf(block.blocks) : lined(block.items.map(fragmentsOfItem));
}

function fragmentsOfItem({ number, runs, within }: Item): Fragment[] {
  const counted = number === undefined ? [] : [{ text: `${number}. `, hit: false }];
  const own = [...counted, ...runs.flatMap(fragmentsOfRun)];
  return lined([own, ...within.map(fragmentsOfOne)]);
}

function fragmentsOfRun(run: Run): Fragment[] {
  return run.is === 'bold' ? run.runs.flatMap(fragmentsOfRun) : run.fragments;
}

function lined(parts: Fragment[][]): Fragment[] {
  return parts.flatMap((part, i) => (i === 0 ? part : [{ text: '\n', hit: false }, ...part]));
}
