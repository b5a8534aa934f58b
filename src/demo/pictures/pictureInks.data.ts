/** The inks of the paper's illustrations: black and grey on warm paper, and one accent. */
export const pictureInks = {
  paper: '#f4eee1',
  cream: '#e9dfc9',
  sand: '#d3c5a8',
  stone: '#a3967d',
  slate: '#5d564b',
  ink: '#1a1713',
  accent: '#9b1c20',
}

/** Every picture is this wide and high, in pixels. */
export const sheet = { width: 1600, height: 1000 }
