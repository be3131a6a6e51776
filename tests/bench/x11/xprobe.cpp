// SPDX-License-Identifier: GPL-3.0-or-later
// xprobe: outside-in timing of any X11 program on an X server (made for Xvfb).
//   xprobe start [--idle SECONDS] [--max SECONDS] [--quiet MS] [--out TAG] -- CMD ARGS...
//       exec -> first top-level window mapped, exec -> visually complete (first moment after which at least
//       97 % of the final window's pixels stay equal to the final picture), PSS of the whole session, idle
//       CPU.
//   xprobe keys N [--gap MS] [--top PX] [--bottom PX] [--timeout MS] [--newline EVERY] [--warm N]
//       sends N XTEST key presses to the focused window; for each: key event -> first changed pixels (damage
//       whose changed bounding box is at least 4 px wide, so a blinking caret is not taken for an echo).
//   xprobe action KEYSPEC [--timeout MS] [--quiet MS]
//       sends one key combination (e.g. ctrl+s, ctrl+End) and reports first and last large change.

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <X11/keysym.h>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <random>
#include <signal.h>
#include <sstream>
#include <string>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

static double now()
{ // milliseconds
    timespec ts;
    clock_gettime(CLOCK_MONOTONIC, &ts);
    return ts.tv_sec * 1e3 + ts.tv_nsec / 1e6;
}

static Display *dpy;
static Window root;
static int W, H, dmgEvent, dmgError;
static XShmSegmentInfo shm;
static std::vector<uint32_t> shadow;

static int onErr(Display *, XErrorEvent *) { return 0; }

struct Rect {
    int x, y, w, h;
};

static Rect unite(Rect a, Rect b)
{
    if (!a.w)
        return b;
    if (!b.w)
        return a;
    int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return { x, y, std::max(a.x + a.w, b.x + b.w) - x, std::max(a.y + a.h, b.y + b.h) - y };
}

static Rect clip(Rect r)
{
    int x2 = std::min(r.x + r.w, W), y2 = std::min(r.y + r.h, H);
    r.x = std::max(r.x, 0);
    r.y = std::max(r.y, 0);
    r.w = std::max(0, x2 - r.x);
    r.h = std::max(0, y2 - r.y);
    if (!r.w || !r.h)
        r = { 0, 0, 0, 0 };
    return r;
}

static void openX()
{
    dpy = XOpenDisplay(nullptr);
    if (!dpy) {
        fprintf(stderr, "no display\n");
        exit(2);
    }
    XSetErrorHandler(onErr);
    root = DefaultRootWindow(dpy);
    W = DisplayWidth(dpy, 0);
    H = DisplayHeight(dpy, 0);
    XDamageQueryExtension(dpy, &dmgEvent, &dmgError);
    shm.shmid = shmget(IPC_PRIVATE, size_t(W) * H * 4, IPC_CREAT | 0600);
    shm.shmaddr = (char *)shmat(shm.shmid, nullptr, 0);
    shm.readOnly = False;
    XShmAttach(dpy, &shm);
    XSync(dpy, False);
    shmctl(shm.shmid, IPC_RMID, nullptr);
    XDamageCreate(dpy, root, XDamageReportRawRectangles);
    shadow.assign(size_t(W) * H, 0);
}

struct Delta {
    double t;
    Rect r;
    std::vector<uint32_t> px;
};

// Reads rectangle r from the screen. Returns the bounding box of pixels that differ from the shadow; updates
// it.
static Rect grab(Rect r, Delta *d = nullptr, int top = 0, int bottom = 0)
{
    r = clip(r);
    if (!r.w)
        return r;
    XImage *im = XShmCreateImage(
        dpy, DefaultVisual(dpy, 0), DefaultDepth(dpy, 0), ZPixmap, shm.shmaddr, &shm, r.w, r.h);
    XShmGetImage(dpy, root, im, r.x, r.y, AllPlanes);
    int x0 = 1 << 20, y0 = 1 << 20, x1 = -1, y1 = -1;
    for (int y = 0; y < r.h; ++y) {
        auto *src = (uint32_t *)(im->data + size_t(y) * im->bytes_per_line);
        uint32_t *dst = &shadow[size_t(y + r.y) * W + r.x];
        if (memcmp(src, dst, r.w * 4)) {
            int Y = y + r.y;
            if (Y >= top && Y < H - bottom) {
                int a = 0;
                while (src[a] == dst[a])
                    ++a;
                int b = r.w - 1;
                while (src[b] == dst[b])
                    --b;
                x0 = std::min(x0, a + r.x);
                x1 = std::max(x1, b + r.x);
                y0 = std::min(y0, Y);
                y1 = std::max(y1, Y);
            }
            memcpy(dst, src, r.w * 4);
        }
    }
    if (d) {
        d->r = r;
        d->px.resize(size_t(r.w) * r.h);
        for (int y = 0; y < r.h; ++y)
            memcpy(&d->px[size_t(y) * r.w], im->data + size_t(y) * im->bytes_per_line, r.w * 4);
    }
    im->data = nullptr;
    XDestroyImage(im);
    if (x1 < 0)
        return { 0, 0, 0, 0 };
    return { x0, y0, x1 - x0 + 1, y1 - y0 + 1 };
}

static bool waitX(double until)
{ // true when an event is queued
    for (;;) {
        if (XEventsQueued(dpy, QueuedAfterFlush))
            return true;
        double left = until - now();
        if (left <= 0)
            return false;
        pollfd p { ConnectionNumber(dpy), POLLIN, 0 };
        timespec ts { time_t(left / 1000), long(std::fmod(left, 1000.0) * 1e6) };
        ppoll(&p, 1, &ts, nullptr);
    }
}

static Rect drain(bool *mapped = nullptr, std::vector<Window> *maps = nullptr)
{
    Rect u { 0, 0, 0, 0 };
    while (XPending(dpy)) {
        XEvent e;
        XNextEvent(dpy, &e);
        if (e.type == dmgEvent + XDamageNotify) {
            auto *d = (XDamageNotifyEvent *)&e;
            u = unite(u, { d->area.x, d->area.y, d->area.width, d->area.height });
        } else if (e.type == MapNotify && maps) {
            maps->push_back(e.xmap.window);
            if (mapped)
                *mapped = true;
        }
    }
    return u;
}

static std::vector<int> sessionPids(int sid)
{
    std::vector<int> v;
    DIR *d = opendir("/proc");
    while (dirent *e = readdir(d)) {
        int pid = atoi(e->d_name);
        if (!pid)
            continue;
        std::ifstream f("/proc/" + std::string(e->d_name) + "/stat");
        std::string s;
        std::getline(f, s);
        auto p = s.rfind(')');
        if (p == std::string::npos)
            continue;
        std::istringstream is(s.substr(p + 2));
        char st;
        int ppid, pg, ss;
        is >> st >> ppid >> pg >> ss;
        if (ss == sid && st != 'Z')
            v.push_back(pid);
    }
    closedir(d);
    return v;
}

static long smaps(int pid, const char *key)
{
    std::ifstream f("/proc/" + std::to_string(pid) + "/smaps_rollup");
    std::string l;
    while (std::getline(f, l))
        if (!l.compare(0, strlen(key), key))
            return atol(l.c_str() + strlen(key));
    return 0;
}

static long ticks(int pid)
{
    std::ifstream f("/proc/" + std::to_string(pid) + "/stat");
    std::string s;
    std::getline(f, s);
    auto p = s.rfind(')');
    if (p == std::string::npos)
        return 0;
    std::istringstream is(s.substr(p + 2));
    std::string t;
    long u = 0, k = 0;
    for (int i = 0; i < 13 && is >> t; ++i) {
        if (i == 11)
            u = atol(t.c_str());
        if (i == 12)
            k = atol(t.c_str());
    }
    return u + k;
}

static int cmdStart(int argc, char **argv)
{
    double idle = 0, maxs = 40, quiet = 900;
    std::string tag = "run";
    int i = 0;
    const char *shot = nullptr;
    for (; i < argc && strcmp(argv[i], "--"); ++i) {
        if (!strcmp(argv[i], "--idle"))
            idle = atof(argv[++i]);
        else if (!strcmp(argv[i], "--max"))
            maxs = atof(argv[++i]);
        else if (!strcmp(argv[i], "--quiet"))
            quiet = atof(argv[++i]);
        else if (!strcmp(argv[i], "--out"))
            tag = argv[++i];
        else if (!strcmp(argv[i], "--shot"))
            shot = argv[++i];
    }
    char **cmd = argv + i + 1;
    openX();
    XSelectInput(dpy, root, SubstructureNotifyMask);
    XSync(dpy, False);
    grab({ 0, 0, W, H });
    drain();
    double t0 = now();
    pid_t pid = fork();
    if (!pid) {
        setsid();
        int n = ::open("/dev/null", 2);
        dup2(n, 1);
        dup2(n, 2);
        execvp(cmd[0], cmd);
        _exit(127);
    }
    std::vector<Delta> ds;
    std::vector<Window> maps;
    double mapped = -1, last = -1, big = double(W) * H * 0.004;
    for (;;) {
        double t = now();
        if (t - t0 > maxs * 1000)
            break;
        if (mapped >= 0 && last >= 0 && t - last > quiet)
            break;
        if (!waitX(now() + 20))
            continue;
        double te = now();
        size_t before = maps.size();
        bool m = false;
        Rect u = drain(&m, &maps);
        for (size_t k = before; k < maps.size(); ++k) {
            XWindowAttributes a;
            if (mapped < 0 && XGetWindowAttributes(dpy, maps[k], &a) && a.width >= 200 && a.height >= 120)
                mapped = te - t0;
        }
        if (u.w) {
            Delta d;
            d.t = te;
            Rect c = grab(u, &d);
            if (c.w) {
                ds.push_back(std::move(d));
                if (double(c.w) * c.h > big)
                    last = te;
            }
        }
    }
    // the final window: the largest viewable child of the root that was mapped after the start
    Window rr, pp, *kids;
    unsigned n;
    Rect win { 0, 0, 0, 0 };
    if (XQueryTree(dpy, root, &rr, &pp, &kids, &n))
        for (unsigned k = 0; k < n; ++k) {
            XWindowAttributes a;
            if (!XGetWindowAttributes(dpy, kids[k], &a) || a.map_state != IsViewable || a.c_class == InputOnly
                || std::find(maps.begin(), maps.end(), kids[k]) == maps.end())
                continue;
            Rect r = clip({ a.x, a.y, a.width, a.height });
            if (r.w * r.h > win.w * win.h)
                win = r;
        }
    std::vector<uint32_t> fin = shadow, cur(size_t(W) * H, 0xdeadbeef);
    double complete = -1;
    for (auto &d : ds) {
        for (int y = 0; y < d.r.h; ++y)
            memcpy(&cur[size_t(y + d.r.y) * W + d.r.x], &d.px[size_t(y) * d.r.w], d.r.w * 4);
        size_t same = 0;
        for (int y = win.y; y < win.y + win.h; ++y)
            for (int x = win.x; x < win.x + win.w; ++x)
                same += cur[size_t(y) * W + x] == fin[size_t(y) * W + x];
        bool ok = same >= 0.97 * win.w * win.h;
        if (ok && complete < 0)
            complete = d.t - t0;
        else if (!ok)
            complete = -1;
    }
    auto pids = sessionPids(pid);
    long pss = 0, priv = 0, rss = 0, tk0 = 0, tk1 = 0;
    for (int p : pids) {
        pss += smaps(p, "Pss:");
        rss += smaps(p, "Rss:");
        priv += smaps(p, "Private_Clean:") + smaps(p, "Private_Dirty:");
    }
    double cpuIdle = -1, cpuStart = 0;
    for (int p : pids)
        tk0 += ticks(p);
    cpuStart = tk0 * 1000.0 / sysconf(_SC_CLK_TCK);
    if (idle > 0) {
        usleep(3000000);
        tk0 = 0;
        for (int p : pids)
            tk0 += ticks(p);
        double a = now();
        usleep(useconds_t(idle * 1e6));
        for (int p : pids)
            tk1 += ticks(p);
        cpuIdle = (tk1 - tk0) * 1000.0 / sysconf(_SC_CLK_TCK) / (now() - a) * 100;
    }
    if (shot) {
        grab({ 0, 0, W, H });
        FILE *f = fopen(shot, "wb");
        fprintf(f, "P6\n%d %d\n255\n", W, H);
        for (auto v : shadow) {
            fputc(v >> 16, f);
            fputc(v >> 8, f);
            fputc(v, f);
        }
        fclose(f);
    }
    printf("%s mapped_ms=%.1f complete_ms=%.1f window=%dx%d pss_kb=%ld private_kb=%ld rss_kb=%ld procs=%zu "
           "cpu_ms=%.0f idle_cpu_pct=%.2f\n",
        tag.c_str(), mapped, complete, win.w, win.h, pss, priv, rss, pids.size(), cpuStart, cpuIdle);
    fflush(stdout);
    for (int p : pids)
        kill(p, SIGTERM);
    for (int k = 0; k < 20 && !sessionPids(pid).empty(); ++k) {
        usleep(50000);
        waitpid(pid, nullptr, WNOHANG);
    }
    for (int p : sessionPids(pid))
        kill(p, SIGKILL);
    waitpid(pid, nullptr, 0);
    usleep(200000);
    return 0;
}

static void key(KeySym s, bool down) { XTestFakeKeyEvent(dpy, XKeysymToKeycode(dpy, s), down, CurrentTime); }

static void tap(KeySym s)
{
    key(s, true);
    key(s, false);
    XFlush(dpy);
}

static double pct(std::vector<double> v, double p)
{
    if (v.empty())
        return -1;
    std::sort(v.begin(), v.end());
    return v[std::min(v.size() - 1, size_t(p * v.size()))];
}

static int cmdKeys(int argc, char **argv)
{
    int N = atoi(argv[0]), top = 0, bottom = 0, newline = 0, warm = 10;
    double gap = 60, timeout = 3000;
    std::string tag = "keys";
    for (int i = 1; i < argc; ++i) {
        if (!strcmp(argv[i], "--gap"))
            gap = atof(argv[++i]);
        else if (!strcmp(argv[i], "--top"))
            top = atoi(argv[++i]);
        else if (!strcmp(argv[i], "--bottom"))
            bottom = atoi(argv[++i]);
        else if (!strcmp(argv[i], "--timeout"))
            timeout = atof(argv[++i]);
        else if (!strcmp(argv[i], "--newline"))
            newline = atoi(argv[++i]);
        else if (!strcmp(argv[i], "--warm"))
            warm = atoi(argv[++i]);
        else if (!strcmp(argv[i], "--out"))
            tag = argv[++i];
    }
    openX();
    std::mt19937 rng(7);
    std::uniform_real_distribution<double> jit(0, gap);
    std::vector<double> lat, settle;
    int missed = 0;
    for (int i = 0; i < N + warm; ++i) {
        double until = now() + gap + jit(rng); // idle gap: swallow trailing repaints
        while (waitX(until))
            grab(drain());
        grab({ 0, 0, W, H });
        drain();
        KeySym s = (i % 7 == 6) ? XK_space : KeySym("nhumbo"[i % 7]);
        if (newline && i % newline == newline - 1)
            s = XK_Return;
        double t0 = now();
        tap(s);
        double hit = -1;
        while (waitX(t0 + timeout)) {
            double te = now();
            Rect u = drain();
            if (!u.w)
                continue;
            Rect c = grab(u, nullptr, top, bottom);
            if (c.w >= 4 && c.h >= 4) {
                hit = te - t0;
                break;
            }
        }
        if (i < warm)
            continue;
        if (hit < 0)
            ++missed;
        else
            lat.push_back(hit);
    }
    printf("%s n=%zu missed=%d p50=%.2f p90=%.2f p99=%.2f max=%.2f ms\n", tag.c_str(), lat.size(), missed,
        pct(lat, .5), pct(lat, .9), pct(lat, .99), pct(lat, 1));
    return 0;
}

static int cmdAction(int argc, char **argv)
{
    std::string spec = argv[0], tag = spec;
    double timeout = 5000, quiet = 600;
    int reps = 1;
    for (int i = 1; i < argc; ++i) {
        if (!strcmp(argv[i], "--timeout"))
            timeout = atof(argv[++i]);
        else if (!strcmp(argv[i], "--quiet"))
            quiet = atof(argv[++i]);
        else if (!strcmp(argv[i], "--out"))
            tag = argv[++i];
        else if (!strcmp(argv[i], "--reps"))
            reps = atoi(argv[++i]);
    }
    openX();
    grab({ 0, 0, W, H });
    drain();
    std::vector<KeySym> ks;
    std::stringstream ss(spec);
    std::string p;
    while (std::getline(ss, p, '+'))
        ks.push_back(p == "ctrl" ? XK_Control_L
                : p == "shift"   ? XK_Shift_L
                : p == "alt"     ? XK_Alt_L
                                 : XStringToKeysym(p.c_str()));
    for (int r = 0; r < reps; ++r) {
        double t0 = now();
        for (auto k : ks)
            key(k, true);
        for (auto k = ks.rbegin(); k != ks.rend(); ++k)
            key(*k, false);
        XFlush(dpy);
        double first = -1, last = -1;
        while (waitX(std::min(t0 + timeout, last > 0 ? last + t0 + quiet : 1e18))) {
            double te = now();
            Rect c = grab(drain());
            if (c.w < 4 || c.h < 4)
                continue;
            if (first < 0)
                first = te - t0;
            last = te - t0;
        }
        printf("%s first_ms=%.1f last_ms=%.1f\n", tag.c_str(), first, last);
        fflush(stdout);
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc >= 3 && !strcmp(argv[1], "start"))
        return cmdStart(argc - 2, argv + 2);
    if (argc >= 3 && !strcmp(argv[1], "keys"))
        return cmdKeys(argc - 2, argv + 2);
    if (argc >= 3 && !strcmp(argv[1], "action"))
        return cmdAction(argc - 2, argv + 2);
    fprintf(stderr, "usage: xprobe start|keys|action ... (see the head of xprobe.cpp)\n");
    return 2;
}
