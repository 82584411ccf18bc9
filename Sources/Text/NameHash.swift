/// A number of 64 bits for bytes (FNV-1a), for names that have to differ and need not be hard to
/// guess: http://www.isthe.com/chongo/tech/comp/fnv
package func nameHash(_ bytes: some Sequence<UInt8>) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  return hash
}
