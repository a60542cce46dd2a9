const unsaved = new Set<object>();

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/**
 * While somebody holds what is not saved, the browser asks before the page is closed or loaded anew. When another app is chosen in Teams,
 * the tab is only told (TeamsJS, `registerBeforeSuspendOrTerminateHandler`) and can ask nobody.
 */
export function markUnsaved(holder: object, isUnsaved: boolean): void {
  if (isUnsaved) unsaved.add(holder);
  else unsaved.delete(holder);
  if (unsaved.size > 0) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
}
