// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures made for the tests: pixels by QImage, private data and rights by exiv2.
#pragma once

#include "media/imagecheck.h"

#include <QImage>

namespace broadsheet::test {

/// Left half red, right half blue, so that turning shows.
QImage halves(int width, int height);

/// `format` as QImageWriter names it.
QByteArray encoded(const QImage &image, const char *format);

media::ImageRights sampleRights();

/// JPEG with Exif (GPS, camera, owner, serial number, thumbnail), IPTC, XMP, a comment, an unknown segment
/// and bytes behind the end.
QByteArray privateJpeg(const QImage &image, int orientation = 1);

/// PNG with text chunks, XMP with rights, and bytes behind the end.
QByteArray privatePng(const QImage &image);

/// WebP with Exif and XMP.
QByteArray privateWebp(const QImage &image);

/// GIF of one pixel with a comment and a program's own block.
QByteArray privateGif();

/// A PNG header of that size over no pixels at all.
QByteArray pngHeader(quint32 width, quint32 height);

} // namespace broadsheet::test
