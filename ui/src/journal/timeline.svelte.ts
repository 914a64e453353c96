// The journal's long list: which rows are at hand, which still have to come, and how it stays in place when the
// journal changes. Rows come in pages, and pages far from the view are let go. Drawing belongs to the components.

import type { Find, Found, Page, Row, Sort } from '../contract/contract';
import { latest } from './latest';
import { farPages, movedBy, PAGE, pagesAround, stretch } from './pages';
import { everything, writeQuery, type JournalQuery } from './query';

type Asked = { query: JournalQuery; pages: number[] };
type Answered = { found: Found; pages: Map<number, Row[]> };

export class Timeline {
  /** The question the rows at hand answer. */
  query = $state.raw<JournalQuery>();
  /** What the core said of that question as a whole; undefined until the first answer. */
  found = $state.raw<Found>();
  /** What did not work, as thrown. */
  failure = $state.raw<unknown>();

  #pages = $state.raw<ReadonlyMap<number, Row[]>>(new Map());
  #view = { first: 0, last: 0 };
  #coming = new Set<number>();
  readonly #find: (request: Find) => Promise<Found>;
  readonly #moved: (rows: number) => void;
  readonly #ask: (asked: Asked) => void;

  /** `moved` hears by how many rows the list has to scroll to keep showing what it showed. */
  constructor(find: (request: Find) => Promise<Found>, moved: (rows: number) => void) {
    this.#find = find;
    this.#moved = moved;
    this.#ask = latest(
      (asked) => this.#fetch(asked),
      (answer, asked) => this.#take(answer, asked),
      (failure) => (this.failure = failure),
    );
  }

  /** How many moments answer; undefined until the first answer. */
  get total(): number | undefined {
    return this.found?.total;
  }

  /** The order of the rows at hand. */
  get sort(): Sort {
    return this.found?.weighed ? (this.query?.sort ?? 'relevance') : 'newest';
  }

  /** The row at an index, once it is at hand. */
  row(index: number): Row | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Asks something else; `first` is the row that will be on top. */
  show(query: JournalQuery, first = 0): void {
    this.#ask({ query, pages: [Math.floor(first / PAGE)] });
  }

  /** Asks the same again, since the journal changed. */
  again(): void {
    if (!this.query) return;
    const pages = pagesAround(this.#view.first, this.#view.last, this.total ?? 0);
    this.#ask({ query: this.query, pages: pages.length > 0 ? pages : [0] });
  }

  /** Hears which rows are in view, and fetches what is missing there. */
  view(first: number, last: number): void {
    this.#view = { first, last };
    for (const page of pagesAround(first, last, this.total ?? 0)) {
      if (!this.#pages.has(page) && !this.#coming.has(page)) void this.#fill(page);
    }
  }

  async #fill(page: number): Promise<void> {
    const query = this.query;
    if (!query) return;
    this.#coming.add(page);
    try {
      const { hits } = await this.#find(request(query, stretch(page), false));
      if (query === this.query) this.#keep(page, hits);
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.#coming.delete(page);
    }
  }

  #keep(page: number, hits: Row[]): void {
    const pages = new Map(this.#pages).set(page, hits);
    const inView = pagesAround(this.#view.first, this.#view.last, this.total ?? 0);
    for (const far of farPages(pages.keys(), inView)) pages.delete(far);
    this.#pages = pages;
  }

  /** Counts once: the first page asked for carries the counts of the whole. */
  async #fetch({ query, pages }: Asked): Promise<Answered> {
    const ask = (page: number, i: number) => this.#find(request(query, stretch(page), i === 0));
    const [found, ...others] = await Promise.all(pages.map(ask));
    if (!found) throw new RangeError('asked for no page at all');
    return { found, pages: new Map([found, ...others].map(({ hits }, i) => [pages[i] ?? 0, hits])) };
  }

  #take({ found, pages }: Answered, { query }: Asked): void {
    const same = this.query && String(writeQuery(this.query)) === String(writeQuery(query));
    const shift = same ? this.#shift(pages) : 0;
    // A new object even for the same question: pages still on their way belong to the journal before the change.
    [this.query, this.found, this.#pages, this.failure] = [{ ...query }, found, pages, undefined];
    if (shift !== 0) this.#moved(shift);
    this.view(this.#view.first, this.#view.last);
  }

  /** By how much the first row in view has moved. At the very top nothing moves: what is new shows itself there. */
  #shift(pages: ReadonlyMap<number, Row[]>): number {
    const { first } = this.#view;
    const id = this.row(first)?.id;
    if (first === 0) return 0;
    const shifts = [...pages].map(([page, rows]) => movedBy(id, first, rows, page * PAGE));
    return shifts.find((shift) => shift !== 0) ?? 0;
  }
}

/** With the filter of the command line left open: here the words say all. */
function request({ words, sort }: JournalQuery, page: Page, facets: boolean): Find {
  return { words, filter: everything(), sort: sort ?? 'relevance', page, facets };
}
