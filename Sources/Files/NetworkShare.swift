internal import CFiles

/// Disks of other machines, as `statfs(2)` tells them from one's own.
public enum NetworkShare {
  /// The sort of network share that a file or folder is on, such as `NFS`; nil where it is on a
  /// disk of this machine, or nothing is there.
  public static func kind(of path: String) -> String? {
    unsafe name(of: samvev_disk(path))
  }

  /// The name of a sort of network share; the numbers are those of `linux/magic.h`.
  static func name(of number: UInt32) -> String? {
    switch number {
    case 0x6969: "NFS"
    case 0x517B: "SMB"
    case 0xFF53_4D42: "CIFS"
    case 0xFE53_4D42: "SMB2"
    case 0x0102_1997: "9p"
    case 0x5346_414F, 0x6B41_4653: "AFS"
    case 0x7375_7245: "Coda"
    case 0x564C: "NCP"
    case 0x00C3_6400: "Ceph"
    case 0x0BD0_0BD0: "Lustre"
    case 0x4750_4653: "GPFS"
    // Folders that a virtual machine shares with its host: no memory is shared through them either.
    case 0x786F_4256: "vboxsf"
    case 0xBACB_ACBC: "vmhgfs"
    default: nil
    }
  }
}
