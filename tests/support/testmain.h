// SPDX-License-Identifier: GPL-3.0-or-later
// Registers a test class with the program of its folder: BROADSHEET_TEST(TstMerge) at the end of
// tst_merge.cpp.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace broadsheet::test {

struct TestClass {
    /// The file's name without suffix: "tst_merge".
    QString name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<TestClass> &testClasses();

struct Registration {
    Registration(const char *file, std::function<std::unique_ptr<QObject>()> make);
};

} // namespace broadsheet::test

#define BROADSHEET_TEST(Class)                                                                               \
    static const broadsheet::test::Registration registration##Class(                                         \
        __FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });
