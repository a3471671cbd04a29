/**
 * Flags every browser is started with: no network (names do not resolve, the proxy is dead, loopback included), no
 * background traffic, and glyph positions that do not depend on the screen.
 */
export const BROWSER_FLAGS: readonly string[] = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-remote-playback-api',
  '--disable-webgl',
  '--dns-prefetch-disable',
  '--font-render-hinting=none',
  '--no-default-browser-check',
  '--no-pings',
  '--no-proxy-auto-detect',
];
