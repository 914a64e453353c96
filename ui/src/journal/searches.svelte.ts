// The searches worth asking again: those kept under a name, and the last ones asked. All of it lies in the journal;
// here is what a screen knows of it and the way to change it.

import type { SavedSearch, Searches } from '../contract/contract';
import { host, type Command, type Request } from '../host';
import { tell, tellFailure } from '../shared/notice.svelte';
import type { JournalQuery } from './query';

type Changing = Extract<
  Command,
  'searches' | 'save_search' | 'remove_search' | 'remember_search' | 'forget_searches'
>;

export class KeptSearches {
  saved = $state.raw<SavedSearch[]>([]);
  recent = $state.raw<string[]>([]);

  constructor() {
    this.#quietly('searches', {});
  }

  /** The search kept for that very question. */
  of({ words, sort }: JournalQuery): SavedSearch | undefined {
    return this.saved.find((search) => search.words === words.trim() && search.sort === sort);
  }

  /** Keeps a question under a name. */
  async save(name: string, { words, sort }: JournalQuery): Promise<void> {
    if (await this.#ask('save_search', { name, words, sort })) {
      tell({ key: 'journal-search-saved', args: { name: name.trim() } });
    }
  }

  /** Lets a search go; taking that back is keeping it again. */
  async remove(search: SavedSearch): Promise<void> {
    if (!(await this.#ask('remove_search', { id: search.id }))) return;
    const { name, words, sort } = search;
    const takeBack = async () => void (await this.#ask('save_search', { name, words, sort }));
    tell({ key: 'journal-search-removed', args: { name }, takeBack });
  }

  /** Keeps a question that was really asked among the last ones. */
  remember(words: string): void {
    if (words.trim() === '' || words.trim() === this.recent[0]) return;
    this.#quietly('remember_search', { words });
  }

  /** Forgets one of the last questions, or all. */
  forget(words: string | null): void {
    void this.#ask('forget_searches', { words });
  }

  /** Tells whether it worked. */
  async #ask<C extends Changing>(command: C, request: Request<C>): Promise<boolean> {
    try {
      this.#take(await host.ask(command, request));
      return true;
    } catch (thrown) {
      tellFailure(thrown);
      return false;
    }
  }

  /** What nobody asked for does not complain either: searching goes on as well without. */
  #quietly<C extends Changing>(command: C, request: Request<C>): void {
    host.ask(command, request).then(
      (answer) => this.#take(answer),
      () => undefined,
    );
  }

  #take({ saved, recent }: Searches): void {
    [this.saved, this.recent] = [saved, recent];
  }
}
