// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace karigar::views {
class FavouritesModel;
}

namespace karigar::ui {

class CardGrid;
class StateStack;

/// The artisans a customer keeps. Letting go of one can be undone.
/// Object names: artisanCard_<user id>, letGoButton_<user id>, noFavourites, findArtisansButton, offlineLine.
class FavouritesPage : public Page {
    Q_OBJECT
public:
    FavouritesPage(const PageContext& context, QWidget* parent);

private:
    QWidget* buildContent();
    void refresh();
    QWidget* cardFor(int at);
    void letGo(const Id& artisan, const QString& name);

    PageContext m_context;
    views::FavouritesModel* m_model;
    CardGrid* m_grid;
    StateStack* m_states;
    QWidget* m_empty;
};

} // namespace karigar::ui
