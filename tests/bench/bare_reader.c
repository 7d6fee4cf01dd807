/* The fastest reader there can be: asks an IMAP server for the same header fields and throws the bytes away.
   bare_reader PORT USER PASSWORD FOLDER MESSAGES "FETCH ITEMS"  (plain, 127.0.0.1); prints seconds and bytes. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { ROOM = 1 << 18, BATCH = 2000 };

static int line;
static char room[ROOM + 1];
static size_t held;
static unsigned long long total;

static void say(const char *text) {
    size_t length = strlen(text);
    if (write(line, text, length) != (ssize_t)length) exit(1);
}

/* Read until a line begins with the tag, keeping only what may hold the beginning of that line. */
static void until(const char *tag) {
    char mark[32];
    snprintf(mark, sizeof mark, "\r\n%s ", tag);
    size_t length = strlen(mark);
    for (;;) {
        char *found = memmem(room, held, mark, length);
        if (found) {
            char *end = memmem(found + 2, held - (found + 2 - room), "\r\n", 2);
            if (end) {
                if (memcmp(found + length, "OK", 2)) exit(2);
                size_t rest = held - (end - room);
                memmove(room, end, rest);
                held = rest;
                return;
            }
        } else if (held > length) {
            memmove(room, room + held - length, length);
            held = length;
        }
        ssize_t got = read(line, room + held, ROOM - held);
        if (got <= 0) exit(3);
        held += got;
        total += got;
    }
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
    if (argc != 7) return 64;
    int one = 1, messages = atoi(argv[5]), sent = 0, heard = 0;
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[1]))};
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    line = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(line, (struct sockaddr *)&to, sizeof to)) return 4;
    setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    char command[4096];
    memcpy(room, "\r\n", held = 2);
    snprintf(command, sizeof command, "a LOGIN \"%s\" \"%s\"\r\nb EXAMINE \"%s\"\r\n", argv[2], argv[3], argv[4]);
    say(command);
    until("a");
    until("b");
    double began = now();
    for (int first = 1; heard * BATCH < messages; heard++) {
        for (; sent < heard + 2 && first <= messages; sent++, first += BATCH) {
            snprintf(command, sizeof command, "t%d FETCH %d:%d %s\r\n", sent, first,
                     first + BATCH - 1 < messages ? first + BATCH - 1 : messages, argv[6]);
            say(command);
        }
        snprintf(command, sizeof command, "t%d", heard);
        until(command);
    }
    printf("%.4f %llu\n", now() - began, total);
    say("z LOGOUT\r\n");
    return 0;
}
