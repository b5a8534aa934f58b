/** True where text decoded from damaged UTF-8 has at least twice as many whole letters beyond ASCII as broken ones. */
export const isMostlyUtf8 = (lossy: string): boolean => {
  const broken = lossy.match(/\uFFFD/g)?.length ?? 0
  const whole = lossy.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return whole >= broken * 2
}
