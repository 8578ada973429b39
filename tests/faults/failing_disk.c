/* Makes writing fail where INKHORN_FAULT_IN is part of the file's path, as long as the file INKHORN_FAULT_FLAG exists:
   its first word is the function (write, fsync, open), its second the error number. For LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int concerned(const char *path)
{
    const char *part = getenv("INKHORN_FAULT_IN");
    return part && path && strstr(path, part) != NULL;
}

static int fault(const char *function)
{
    const char *flag = getenv("INKHORN_FAULT_FLAG");
    char name[16] = "";
    int number = 0;
    FILE *file = flag ? fopen(flag, "r") : NULL;
    if (!file)
        return 0;
    if (fscanf(file, "%15s %d", name, &number) != 2)
        number = 0;
    fclose(file);
    return strcmp(name, function) == 0 ? number : 0;
}

static int concerned_descriptor(int descriptor)
{
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0)
        return 0;
    path[length] = 0;
    return concerned(path);
}

ssize_t write(int descriptor, const void *content, size_t length)
{
    static ssize_t (*real)(int, const void *, size_t);
    if (!real)
        real = dlsym(RTLD_NEXT, "write");
    int number = concerned_descriptor(descriptor) ? fault("write") : 0;
    if (number && number < 0) { /* a negative number: half of it is written, then it fails */
        if (length > 1)
            return real(descriptor, content, length / 2);
        number = -number;
    }
    if (number) {
        errno = number;
        return -1;
    }
    return real(descriptor, content, length);
}

int fsync(int descriptor)
{
    static int (*real)(int);
    if (!real)
        real = dlsym(RTLD_NEXT, "fsync");
    int number = concerned_descriptor(descriptor) ? fault("fsync") : 0;
    if (number) {
        errno = number;
        return -1;
    }
    return real(descriptor);
}

static int opened(const char *function, const char *path, int flags, mode_t mode)
{
    static int (*real)(const char *, int, ...);
    if (!real)
        real = dlsym(RTLD_NEXT, "open64");
    int number = (flags & O_CREAT) && concerned(path) ? fault("open") : 0;
    if (number) {
        errno = number;
        return -1;
    }
    (void)function;
    return real(path, flags, mode);
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return opened("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return opened("open64", path, flags, mode);
}
