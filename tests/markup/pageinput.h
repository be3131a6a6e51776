// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the input of a page case, and judges a page as a strict browser would.
#pragma once

#include "markup/pagerenderer.h"

namespace broadsheet::test {

markup::PageInput pageInputFrom(const QByteArray &json);
/// What is wrong with the page as HTML5; empty = nothing: parse errors, ids used twice, more or fewer than
/// one h1, elements that ask another host, attributes that run scripts.
QStringList faultsOf(const QByteArray &html);
/// What is wrong with it as XML; empty = well-formed.
QString xmlFault(const QByteArray &xml);

} // namespace broadsheet::test
