/** Files that every page shares lie outside the proof. */
const shared = /^\/(?:assets\/|\/)/

const inside = (address: string, base: string): string => (shared.test(address) ? address : base + address)

/**
 * A page of the paper with every address that leads to the paper led below `base` instead (`/proof/x`, no
 * slash at the end); stylesheets, scripts and other hosts stay as they are. Our pages write attributes in
 * double quotes and escape those in text, so nothing else reads like one.
 */
export const keepInside = (html: string, base: string): string =>
  html
    .replace(
      / (href|src|action)="(\/[^"]*)"/g,
      (_, name: string, address: string) => ` ${name}="${inside(address, base)}"`,
    )
    .replace(
      / (srcset|imagesrcset)="([^"]*)"/gi,
      (_, name: string, list: string) =>
        ` ${name}="${list.replace(/(^|,\s*)(\/[^\s,]*)/g, (__, before: string, address: string) => before + inside(address, base))}"`,
    )
