/** Contrast of at least 4.5 : 1 on both grounds (WCAG 2.2, 1.4.3); the state is in the words, the colour only repeats it. */
export const healthStyle = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1b1b; --quiet: #555; --line: #d6d6d6; --ok: #107c10; --bad: #a4262c; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #1f1f1f; --text: #f3f3f3; --quiet: #c4c4c4; --line: #4a4a4a; --ok: #6ccb5f; --bad: #ff99a4; }
}
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; color: var(--text); background: var(--ground); }
main { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
h1 { border-left: .35rem solid var(--bad); padding-left: .75rem; line-height: 1.25; }
h1.ok { border-color: var(--ok); }
h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; }
p, ul { margin: .5rem 0; }
li { margin-bottom: .75rem; }
.quiet { color: var(--quiet); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
`;
