/** The way from popup and side panel to the pages in tabs of their own. */
export function PageLinks() {
  return (
    <>
      <a href="/library.html" target="_blank" rel="noopener">
        Library
      </a>
      <a href="/library.html#/skills" target="_blank" rel="noopener">
        My skills
      </a>
      <a href="/options.html" target="_blank" rel="noopener">
        Settings
      </a>
    </>
  );
}
