// Where the user is, following the address bar.

import { addressOf, type Address } from './address';

const state = $state<{ address: Address }>({ address: addressOf(location.hash) });

window.addEventListener('hashchange', () => (state.address = addressOf(location.hash)));

/** The address the user is at. */
export function here(): Address {
  return state.address;
}

/** Goes to a hash made by `hashOf`. `replace` leaves no step to go back to: for a query still being typed. */
export function go(hash: string, how: 'push' | 'replace' = 'push'): void {
  if (hash === location.hash) return;
  if (how === 'push') location.hash = hash;
  else {
    history.replaceState(null, '', hash);
    state.address = addressOf(hash);
  }
}
