export function RightsPage() {
  return <p />
}
