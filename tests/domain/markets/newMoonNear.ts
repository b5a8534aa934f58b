const J2000 = Date.UTC(2000, 0, 1, 12)
const JD2000 = 2_451_545
const dayMs = 86_400_000
/** Terrestrial time goes before UTC by so much in the 2020s. */
const deltaT = 69_000
const sine = (degrees: number): number => Math.sin((degrees * Math.PI) / 180)

/** Periodic terms in days: amplitude, power of E, and multiples of M, M′ and F. */
const terms = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
] as const

/** Of the planets: amplitude in days, phase and rate by lunation in degrees. */
const planets = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
] as const

/** The moment of the new moon nearest to another, to about a minute (Meeus, Astronomical Algorithms, ch. 49). */
export const newMoonNear = (moment: number): number => {
  const k = Math.round((moment - J2000) / dayMs / 29.530588861 - 0.17)
  const t = k / 1236.85
  const e = 1 - 0.002516 * t
  const [m, moon] = [2.5534 + 29.1053567 * k, 201.5643 + 385.81693528 * k + 0.0107582 * t * t]
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
  const node = 124.7746 - 1.56375588 * k
  const periodic = terms.map(([size, power, a, b, c]) => size * e ** power * sine(a * m + b * moon + c * f))
  const other = planets.map(([size, phase, rate]) => size * sine(phase + rate * k))
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00017 * sine(node)
  const days = [...periodic, ...other].reduce((sum, one) => sum + one, mean) - JD2000
  return J2000 + days * dayMs - deltaT
}
