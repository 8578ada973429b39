/* Makes the n-th call that touches a file fail, or ends the process there. Preloaded into tests/faults/save_driver.py,
   which arms it with failing_calls_arm. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/xattr.h>
#include <unistd.h>

enum { ONCE = 0, ON = 1, KILL = 2, KILL_IN_WRITE = 3 };

static int armed, wanted, count, code, how;
static char last[32];

void failing_calls_arm(int nth, int error, int mode) {
    armed = 1; wanted = nth; count = 0; code = error; how = mode; last[0] = 0;
}

int failing_calls_disarm(void) { armed = 0; return count; }

const char *failing_calls_last(void) { return last; }

/* 1: this call fails with errno set. */
static int fails(const char *name) {
    if (!armed) return 0;
    ++count;
    if (count == wanted) snprintf(last, sizeof last, "%s", name);
    if (count < wanted || (count > wanted && how != ON)) return 0;
    if (how == KILL || how == KILL_IN_WRITE) _exit(77);
    errno = code;
    return 1;
}

#define NEXT(type, name) ((type)dlsym(RTLD_NEXT, name))

static int opened(const char *symbol, const char *path, int flags, mode_t mode) {
    if (fails("open")) return -1;
    return NEXT(int (*)(const char *, int, ...), symbol)(path, flags, mode);
}

#define OPEN(name)                                        \
    int name(const char *path, int flags, ...) {          \
        va_list rest; va_start(rest, flags);              \
        mode_t mode = va_arg(rest, int); va_end(rest);    \
        return opened(#name, path, flags, mode);          \
    }
OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *bytes, size_t length) {
    ssize_t (*next)(int, const void *, size_t) = NEXT(ssize_t (*)(int, const void *, size_t), "write");
    if (armed && how == KILL_IN_WRITE && count + 1 == wanted) next(fd, bytes, length / 2);
    if (fails("write")) return -1;
    return next(fd, bytes, length);
}

#define CALL(type, name, declared, passed)                 \
    type name declared {                                  \
        if (fails(#name)) return -1;                      \
        return NEXT(type (*) declared, #name) passed;     \
    }
CALL(ssize_t, read, (int fd, void *bytes, size_t length), (fd, bytes, length))
CALL(int, close, (int fd), (fd))
CALL(int, fsync, (int fd), (fd))
CALL(int, fdatasync, (int fd), (fd))
CALL(int, ftruncate, (int fd, off_t length), (fd, length))
CALL(int, ftruncate64, (int fd, off64_t length), (fd, length))
CALL(off64_t, lseek64, (int fd, off64_t offset, int whence), (fd, offset, whence))
CALL(off_t, lseek, (int fd, off_t offset, int whence), (fd, offset, whence))
CALL(int, fchmod, (int fd, mode_t mode), (fd, mode))
CALL(int, chmod, (const char *path, mode_t mode), (path, mode))
CALL(int, fchown, (int fd, uid_t owner, gid_t group), (fd, owner, group))
CALL(int, rename, (const char *from, const char *to), (from, to))
CALL(int, unlink, (const char *path), (path))
CALL(int, mkdir, (const char *path, mode_t mode), (path, mode))
CALL(int, fsetxattr, (int fd, const char *name, const void *value, size_t size, int flags), (fd, name, value, size, flags))
CALL(ssize_t, getxattr, (const char *path, const char *name, void *value, size_t size), (path, name, value, size))
CALL(ssize_t, listxattr, (const char *path, char *list, size_t size), (path, list, size))
CALL(ssize_t, flistxattr, (int fd, char *list, size_t size), (fd, list, size))

int posix_fallocate(int fd, off_t offset, off_t length) {
    if (fails("posix_fallocate")) return errno;
    return NEXT(int (*)(int, off_t, off_t), "posix_fallocate")(fd, offset, length);
}

int posix_fallocate64(int fd, off64_t offset, off64_t length) {
    if (fails("posix_fallocate")) return errno;
    return NEXT(int (*)(int, off64_t, off64_t), "posix_fallocate64")(fd, offset, length);
}
