/**
 * What stands before the library when a host loads it. The loader (`office.js`) brings `CustomFunctions.associate`; the host says that the
 * page runs functions of its own by the second bit of its flags, and the library then starts its runtime for them by itself once the page
 * is parsed (the end of `excel-web-16.00.debug.js`).
 */
interface BeforeLibrary extends Window {
  CustomFunctions?: object;
  OSF?: object;
}

const runsFunctions = 2;
const page = window as unknown as BeforeLibrary;

function makeAssociation(): { associate: (id: string, run: unknown) => void; association: object } {
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  const associate = (id: string, run: unknown) => {
    // As the loader does: it complains, and goes on.
    if (typeof id !== 'string' || typeof run !== 'function') {
      console.warn('[InvalidArg] Function=associate');
      return;
    }
    if (mappings[id.toUpperCase()] !== undefined) console.warn(`[DuplicatedName] Function=${id}`);
    mappings[id.toUpperCase()] = run;
    for (const tell of changed) tell();
  };
  return { associate, association: { mappings, onchange: (tell: () => void) => changed.push(tell) } };
}

const { associate, association } = makeAssociation();
page.CustomFunctions = { associate, _association: association };
if (window.parent !== window) {
  page.OSF = { _OfficeAppFactory: { getHostInfo: () => ({ flags: runsFunctions }) } };
}
