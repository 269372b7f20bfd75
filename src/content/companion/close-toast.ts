/**
 * Takes our own toast away, as `src/toast` leaves it in this world: it is in the top layer, and the page can make of its
 * host what it likes, so that no exception can be made for it where nothing may lie over the menu.
 */
export function closeToast(): void {
  const world = globalThis as typeof globalThis & { readonly mountlinkToast?: HTMLElement }
  world.mountlinkToast?.remove()
}
