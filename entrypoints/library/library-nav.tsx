import { pages, type Route } from './route';

/** From one page of the library to another. */
export function LibraryNav({ route }: { route: Route }) {
  return (
    <>
      {pages.map(({ page, hash, name }) => (
        <a key={page} href={hash} aria-current={page === route.page ? 'page' : undefined}>
          {page === 'tips' ? 'All tips' : name}
        </a>
      ))}
      <a href="/options.html">Settings</a>
    </>
  );
}
