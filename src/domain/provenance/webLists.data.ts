/** Pages of sites that are no platform of ours, yet only list what others wrote: host and path. */
export const webLists: readonly (readonly [RegExp, RegExp])[] = [
  [/^google\.[a-z.]{2,6}$/, /^\/search(\/|$)/],
  [/^news\.google\.com$/, /^\/(search|topics|topstories|home|foryou)?(\/|$)/],
  [/^bing\.com$/, /^\/(news\/)?search(\/|$)/],
  [/^duckduckgo\.com$/, /^\/$/],
  [/^search\.yahoo\.com$/, /^\/search/],
  [/^(yandex\.(ru|com)|ya\.ru)$/, /^\/search(\/|$)/],
  [/^baidu\.com$/, /^\/s$/],
  [/^(old\.|new\.|m\.)?reddit\.com$/, /^\/(r|u|user)\/[^/]+\/?$/],
  [/^linkedin\.com$/, /^\/(company|in|school|showcase)\/[^/]+\/?$/],
  [/^medium\.com$/, /^\/@[^/]+\/?$/],
  [/^substack\.com$/, /^\/@[^/]+\/?$/],
]
