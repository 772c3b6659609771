/* Counts writes, truncations, syncs and renames below one folder, and makes the k-th fail or kill the process.
   Loaded with LD_PRELOAD, so that SQLite, the feed and the kernel are the real ones. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[PATH_MAX];
static long count, fail_at = -1;
static int mode; /* 0: count, EIO or ENOSPC: fail with that from the k-th on, -1: die at the k-th, before it; -2: after it */

void fault_arm(const char *where, long at, int how) {
  strncpy(folder, where, sizeof folder - 1);
  count = 0;
  fail_at = at;
  mode = how;
}
long fault_count(void) { return count; }

static int below(const char *path) { return folder[0] && strncmp(path, folder, strlen(folder)) == 0; }
static int of_fd(int fd) {
  char link[64], path[PATH_MAX];
  if (!folder[0]) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n < 0) return 0;
  path[n] = 0;
  return below(path);
}
static int due(void) {
  count++;
  if (mode == 0 || fail_at < 0) return 0;
  if (mode < 0) return count == fail_at;
  return count >= fail_at;
}
#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)
#define FAULT(call) \
  if (due()) { \
    if (mode == -1) raise(SIGKILL); \
    if (mode == -2) { call; raise(SIGKILL); } \
    errno = mode; return -1; \
  } \
  return call

ssize_t write(int fd, const void *b, size_t n) { REAL(ssize_t, write, int, const void *, size_t); if (!of_fd(fd)) return real(fd, b, n); FAULT(real(fd, b, n)); }
ssize_t pwrite64(int fd, const void *b, size_t n, off64_t o) { REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t); if (!of_fd(fd)) return real(fd, b, n, o); FAULT(real(fd, b, n, o)); }
ssize_t pwrite(int fd, const void *b, size_t n, off_t o) { REAL(ssize_t, pwrite, int, const void *, size_t, off_t); if (!of_fd(fd)) return real(fd, b, n, o); FAULT(real(fd, b, n, o)); }
int ftruncate64(int fd, off64_t n) { REAL(int, ftruncate64, int, off64_t); if (!of_fd(fd)) return real(fd, n); FAULT(real(fd, n)); }
int ftruncate(int fd, off_t n) { REAL(int, ftruncate, int, off_t); if (!of_fd(fd)) return real(fd, n); FAULT(real(fd, n)); }
int fsync(int fd) { REAL(int, fsync, int); if (!of_fd(fd)) return real(fd); FAULT(real(fd)); }
int fdatasync(int fd) { REAL(int, fdatasync, int); if (!of_fd(fd)) return real(fd); FAULT(real(fd)); }
int rename(const char *a, const char *b) { REAL(int, rename, const char *, const char *); if (!below(b)) return real(a, b); FAULT(real(a, b)); }
int unlink(const char *a) { REAL(int, unlink, const char *); if (!below(a)) return real(a); FAULT(real(a)); }
