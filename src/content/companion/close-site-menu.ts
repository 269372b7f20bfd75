/**
 * Has the site close its own menu once ours has done its work: of the click in ours it has heard nothing. It hears what
 * would close it, though not from a person: Escape, and where that does not help a click beside it.
 * @param isOpen whether the site's menu is still there
 */
export function closeSiteMenu(isOpen: () => boolean): void {
  const { body } = document
  const said = { bubbles: true, cancelable: true }
  for (const type of ['keydown', 'keyup']) body.dispatchEvent(new KeyboardEvent(type, { ...said, key: 'Escape' }))
  // A site that redraws does so a moment later.
  setTimeout(() => {
    if (!isOpen()) return
    for (const type of ['mousedown', 'mouseup', 'click']) body.dispatchEvent(new MouseEvent(type, said))
  })
}
