// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/demo/market/chance.h"

using namespace Qt::StringLiterals;

namespace karigar::demo {

Chance Chance::fork(QStringView name) const
{
    quint64 hash = 14695981039346656037ULL; // FNV-1a
    for (const QChar c : name)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    return Chance(Chance(m_state ^ hash).next());
}

quint64 Chance::next()
{
    // SplitMix64
    quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int Chance::below(int n)
{
    return static_cast<int>(next() % static_cast<quint64>(n));
}

Millis Chance::between(Millis least, Millis most)
{
    return least + static_cast<Millis>(next() % static_cast<quint64>(most - least + 1));
}

double Chance::share()
{
    return static_cast<double>(next() >> 11) / 9007199254740992.0;
}

Id Chance::id(Millis at)
{
    return Id::derive({}, u"demo:%1:%2"_s.arg(next()).arg(next()), at);
}

QString Chance::providerId(const QString& prefix)
{
    static constexpr char kLetters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id = prefix;
    for (int i = 0; i < 14; ++i)
        id += QLatin1Char(kLetters[below(62)]);
    return id;
}

} // namespace karigar::demo
