/** What a poster's link says of the reports that are begun by it; nothing of it is secret. */
export interface ReportLink {
  /** Code of the site where the poster hangs. */
  readonly branch?: string | undefined;
  /** How the numbers of waybills begin there. */
  readonly waybillPrefix?: string | undefined;
}

/** With this an address says that a report is to be begun. It stands in the fragment, which no server sees. */
const marker = '#redress?';

/** A code as branches and waybills have it; whatever else stands in an address did not come from a poster. */
const code = /^[\p{L}\p{N}][\p{L}\p{N} _./-]{0,39}$/u;

/** @throws {TypeError} when the page's address is none */
export function reportLink(page: string, { branch, waybillPrefix }: ReportLink, base?: string): string {
  const link = new URL(page, base);
  const said = new URLSearchParams();
  if (branch) said.set('branch', branch);
  if (waybillPrefix) said.set('waybill', waybillPrefix);
  link.hash = `${marker}${said}`;
  return link.href;
}

/** What the fragment of an address says, if it is one of ours. */
export function readReportLink(fragment: string): ReportLink | undefined {
  if (!fragment.startsWith(marker)) return undefined;
  const said = new URLSearchParams(fragment.slice(marker.length));
  const told = (name: string): string | undefined => {
    const value = said.get(name)?.trim();
    return value !== undefined && code.test(value) ? value : undefined;
  };
  return { branch: told('branch'), waybillPrefix: told('waybill') };
}
