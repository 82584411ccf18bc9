#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* ioctl takes a pointer and any number of arguments; Swift outside the wrappers has neither.
   The number of columns of a terminal, 0 where there is none. */
static inline int samvev_terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

/* SIG_IGN is a cast that Swift cannot see. From then on a closed pipe is an error of write(2). */
static inline void samvev_ignore_closed_pipes(void) { signal(SIGPIPE, SIG_IGN); }

/* Likewise, for a program that waits for a signal in its own way. Whether the signal was heeded before,
   as SIGHUP is not under nohup. */
static inline int samvev_ignore(int number) { return signal(number, SIG_IGN) != SIG_IGN; }

/* open(2) takes any number of arguments. Without this, the first file that is opened after somebody
   closed standard output would get its number, and what is printed would go into that file. */
static inline void samvev_keep_standard_descriptors(void) {
  int descriptor;
  do {
    descriptor = open("/dev/null", O_RDWR);
  } while (descriptor >= 0 && descriptor <= 2);
  if (descriptor > 2) close(descriptor);
}
