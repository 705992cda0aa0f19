// A processor hog: spins at the priority of everything else, and looks up once in a while whether its run is still there.
process.on('disconnect', () => process.exit())

function spin(): void {
  const endsAt = performance.now() + 100
  while (performance.now() < endsAt);
  setImmediate(spin)
}

spin()
