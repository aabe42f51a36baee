// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface IAsset {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Swaps through exchanges of the caller's choice.
contract Aggregator {
    IAsset public asset;

    constructor(IAsset token) {
        asset = token;
    }

    function trade(address exchange, bytes calldata order, uint256 amount) external {
        require(asset.transferFrom(msg.sender, address(this), amount), "no tokens");
        (bool ok, ) = exchange.call(order);
        require(ok, "order failed");
    }
}
