#include <malloc.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <string.h>
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

/* In Swift, the variables of the environment are something that any thread may be changing. */
static inline char **samvev_variables(void) {
  extern char **environ;
  return environ;
}

/* pipe2(2) is hidden from Swift like renameat2: an end to read from and one to write to, which no program that is
   started gets. */
static inline int samvev_pipe(int ends[2]) { return (int)syscall(SYS_pipe2, ends, O_CLOEXEC); }

/* Starts a program in a process group of its own. Its standard input and output are the given descriptors, or nothing
   where these are below 0; it gets no other file. What Swift hides of spawn.h depends on the version of the C library.
   0, or the number of the error. */
static inline int samvev_start(const char *program, char *const words[], char *const variables[], int input, int output,
                               pid_t *process) {
  posix_spawn_file_actions_t files;
  posix_spawnattr_t ways;
  int error = posix_spawn_file_actions_init(&files);
  if (error) return error;
  if ((error = posix_spawnattr_init(&ways))) {
    posix_spawn_file_actions_destroy(&files);
    return error;
  }
  error = input < 0 ? posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
                    : posix_spawn_file_actions_adddup2(&files, input, 0);
  if (!error)
    error = output < 0 ? posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
                       : posix_spawn_file_actions_adddup2(&files, output, 1);
  if (!error) error = posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  if (!error) error = posix_spawn_file_actions_addclosefrom_np(&files, 3);
  if (!error) error = posix_spawnattr_setflags(&ways, POSIX_SPAWN_SETPGROUP);
  if (!error) error = posix_spawn(process, program, &files, &ways, words, variables);
  posix_spawnattr_destroy(&ways);
  posix_spawn_file_actions_destroy(&files);
  return error;
}
