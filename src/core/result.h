// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value or an Error. Names as in C++23's std::expected, so that it can take this one's place.
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

namespace broadsheet {

template <typename T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Base = tl::expected<T, Error>;
    using Base::Base;

    Result(Base base) // NOLINT(google-explicit-constructor): a Result is its base
        : Base(std::move(base))
    {
    }
};

/// `return fail(ErrorKind::NotFound, Reason::UnknownArticle, text);`
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

inline tl::unexpected<Error> fail(ErrorKind kind, Reason reason, QString subject = {}, QString detail = {})
{
    return tl::unexpected<Error>(Error { kind, reason, std::move(subject), std::move(detail) });
}

} // namespace broadsheet
