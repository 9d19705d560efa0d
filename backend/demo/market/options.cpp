// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/options.h"

#include "models/domain/base/clock.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

namespace {

Failure wrong(const QString& sentence)
{
    return badInput("bad_option"_L1, sentence);
}

Result<void> setValue(Options& options, const QString& name, const QString& value)
{
    bool fine = true;
    if (name == "--data"_L1)
        options.data = value;
    else if (name == "--seed"_L1)
        options.seed = value.toULongLong(&fine);
    else if (name == "--now"_L1)
        options.now = value.toLongLong(&fine);
    else if (name == "--size"_L1)
        options.small = value == "small"_L1;
    else
        return wrong(u"There is no option %1."_s.arg(name));
    if (!fine)
        return wrong(u"%1 wants a number."_s.arg(name));
    if (name == "--size"_L1 && !options.small && value != "full"_L1)
        return wrong(u"--size is full or small."_s);
    return {};
}

} // namespace

QString usage()
{
    return u"usage: karigar-demo --data DIR [--seed N] [--size full|small] [--now MILLISECONDS]\n"
           "Makes the data folder of a karigar-server that holds the demo marketplace. DIR must not exist.\n"_s;
}

Result<Options> readOptions(const QStringList& arguments, Millis now)
{
    Options options;
    options.now = now / kHour * kHour;
    if (arguments.size() % 2 != 0)
        return wrong(u"%1 wants a value, or is not known."_s.arg(arguments.last()));
    for (qsizetype i = 0; i < arguments.size(); i += 2)
        KARIGAR_CHECK(setValue(options, arguments[i], arguments[i + 1]));
    if (options.data.isEmpty())
        return wrong(u"--data is needed: the folder to make."_s);
    return options;
}

} // namespace karigar::demo
