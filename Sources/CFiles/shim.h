#include <fcntl.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

/* renameat2(2) is hidden from Swift, whose C library is read without GNU's extensions, and syscall(2) takes
   any number of arguments. Both paths keep their places, and what stands there changes places at one moment. */
static inline int samvev_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2 /* RENAME_EXCHANGE */);
}

/* Renames unless there is something already. */
static inline int samvev_rename_to_new(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1 /* RENAME_NOREPLACE */);
}

/* In Swift, flock is the name of a structure as well. Takes the lock if nobody else has it. */
static inline int samvev_lock(int descriptor) { return flock(descriptor, LOCK_EX | LOCK_NB); }

/* In Swift, statfs is the name of a structure as well. The number of the sort of disk that a path is on; 0 where
   nothing is there. */
static inline unsigned int samvev_disk(const char *path) {
  struct statfs facts;
  return statfs(path, &facts) == 0 ? (unsigned int)facts.f_type : 0;
}
