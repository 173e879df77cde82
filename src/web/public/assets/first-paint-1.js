// Runs before anything is drawn, so that a dark house does not flash white. Browsers keep it for a year: a change takes the next number in its name.
try {
  const chosen = localStorage.getItem('mantine-color-scheme-value')
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.mantineColorScheme = dark ? 'dark' : 'light'
  const language = localStorage.getItem('sanying.language')
  if (language) document.documentElement.lang = language
} catch {
  // A browser that keeps nothing for us is shown the house as its system likes it.
}
