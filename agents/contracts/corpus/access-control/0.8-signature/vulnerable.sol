// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Pays by signed orders of one account.
contract Cashier {
    address public immutable signer;

    constructor(address chosen) payable {
        require(chosen != address(0));
        signer = chosen;
    }

    function pay(address payable to, uint256 amount, uint8 v, bytes32 r, bytes32 s) external {
        bytes32 order = keccak256(abi.encode(to, amount));
        require(ecrecover(order, v, r, s) == signer, "not signed");
        to.transfer(amount);
    }
}
