// What a page itself can tell about being put away; both hosts listen to it.

/** Hears that the page is being hidden or left. */
export function onPageHidden(listener: () => void): () => void {
  const onVisibility = () => document.visibilityState === 'hidden' && listener();
  document.addEventListener('visibilitychange', onVisibility);
  window.addEventListener('pagehide', listener);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    window.removeEventListener('pagehide', listener);
  };
}
